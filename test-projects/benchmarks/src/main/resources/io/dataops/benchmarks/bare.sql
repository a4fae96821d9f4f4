SELECT sum(id), sum(strlen(row_key)), sum(order_key), sum(part_key), sum(supplier_key), sum(line_number), sum(quantity),
    sum(extended_price), sum(discount), sum(tax), max(ship_date), max(commit_date), max(receipt_date), max(created_at),
    sum(strlen(return_flag)), sum(strlen(line_status)), sum(strlen(ship_instruct)), sum(strlen(ship_mode)),
    sum(strlen(comment)), sum(strlen(email)), sum(strlen(country)), sum(score), sum(other_score), count_if(gift)
FROM {file}
