# Differences of two independent proportions: limits of each by prop.test with continuity correction (Wilson's), put together
# as Newcombe (1998, method 11) says. Rscript gaps.R writes gaps.csv beside it.
limits <- function(hits, rows, confidence) prop.test(hits, rows, conf.level = confidence, correct = TRUE)$conf.int
lines <- c(
  paste0("# gaps.R; R ", R.version$major, ".", R.version$minor, ", stats::prop.test; no seed"),
  "hits,rows,other_hits,other_rows,confidence,lower,upper"
)
cases <- rbind(
  c(20, 50, 31, 60), c(0, 30, 3, 40), c(30, 30, 12, 31), c(7, 200, 1, 30), c(15, 31, 15, 47), c(299, 300, 250, 300)
)
for (i in seq_len(nrow(cases))) {
  n <- cases[i, ]
  for (confidence in c(0.9, 0.95, 0.99)) {
    a <- limits(n[1], n[2], confidence)
    b <- limits(n[3], n[4], confidence)
    p <- n[1] / n[2]
    q <- n[3] / n[4]
    lower <- p - q - sqrt((p - a[1])^2 + (b[2] - q)^2)
    upper <- p - q + sqrt((a[2] - p)^2 + (q - b[1])^2)
    lines <- c(lines, paste(c(n, confidence, sprintf("%.15g", c(lower, upper))), collapse = ","))
  }
}
writeLines(lines, "gaps.csv")
