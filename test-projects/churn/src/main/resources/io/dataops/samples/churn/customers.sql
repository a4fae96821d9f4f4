-- One row for each customer who had bought anything by 30 June 1998: what was known that day, and whether they bought
-- anything in the third quarter of 1998. Numbers that spread over decades are logarithms, since the model is linear.
create table customers as
with visits as (
    select sale.customer_id, sale.store_id, cast(calendar.the_date as date) as day, count(*) as lines,
           sum(cast(sale.store_sales as decimal(10, 4))) as spent
    from (select customer_id, store_id, time_id, store_sales from 'sales_fact_1997.json'
          union all select customer_id, store_id, time_id, store_sales from 'sales_fact_1998.json') sale
    join 'time_by_day.json' calendar using (time_id)
    group by all),
known as (
    select * from visits where day <= date '1998-06-30'),
history as (
    select customer_id, count(*) as visits, sum(lines) as lines, sum(spent) as spent, max(day) as last_day,
           -- Of several stores on the last day, the one with the highest number.
           arg_max(store_id, (day, store_id)) as store_id
    from known
    group by customer_id),
traffic as (
    select store_id, count(*) / count(distinct customer_id) as visits_per_customer
    from known
    group by store_id),
returned as (
    select distinct customer_id from visits where day between date '1998-07-01' and date '1998-09-30')
select history.customer_id,
       region.sales_region,
       customer.member_card,
       history.visits,
       date '1998-06-30' - history.last_day as days_since_visit,
       round(ln(1 + history.visits), 6) as log_visits,
       round(ln(1 + days_since_visit), 6) as log_days_since_visit,
       round(ln(1 + cast(history.spent as double)), 6) as log_spent,
       round(history.lines / history.visits, 6) as basket,
       round(ln(traffic.visits_per_customer), 6) as store_traffic,
       cast(sales_region = 'Canada West' as integer) as canada_west,
       cast(sales_region = 'Central West' as integer) as central_west,
       cast(sales_region = 'Mexico Central' as integer) as mexico_central,
       cast(sales_region = 'Mexico South' as integer) as mexico_south,
       cast(sales_region = 'Mexico West' as integer) as mexico_west,
       cast(sales_region = 'North West' as integer) as north_west,
       cast(sales_region = 'South West' as integer) as south_west,
       -- Knuth's multiplicative hash: a customer stays on one side for ever, whoever comes and goes.
       case when history.customer_id * 2654435761 % 4294967296 // 65536 % 2 = 0 then 'train' else 'test' end as split,
       case when returned.customer_id is null then 'yes' else 'no' end as churned
from history
join traffic using (store_id)
join 'store.json' store using (store_id)
join 'region.json' region using (region_id)
join 'customer.json' customer using (customer_id)
left join returned using (customer_id)
order by history.customer_id
