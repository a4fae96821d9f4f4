#!/usr/bin/Rscript
# Makes the reference values of areas under ROC curves: areas.csv (rows) and areas-expected.csv, beside this file.
# Run by hand, never by the build: Rscript areas.R. The aSAH rows come with pROC (Turck et al. 2010).
suppressMessages(library(pROC))
seed <- 20261125
set.seed(seed)
tools <- sprintf("# areas.R, R %s.%s, pROC %s, seed %d", R.version$major, R.version$minor, packageVersion("pROC"), seed)

data(aSAH)
sah <- function(candidate, baseline) data.frame(positive = as.integer(aSAH$outcome == "Poor"),
    candidate = as.numeric(aSAH[[candidate]]), baseline = as.numeric(aSAH[[baseline]]))
noisy <- function(rows, share, digits) {
    positive <- as.integer(runif(rows) < share)
    common <- rnorm(rows) + positive
    data.frame(positive, candidate = round(common + rnorm(rows, 0, 0.4), digits), baseline = round(common + rnorm(rows, 0, 0.6), digits))
}
cases <- list(
    "aSAH wfns s100b" = sah("wfns", "s100b"), "aSAH wfns ndka" = sah("wfns", "ndka"), "aSAH s100b ndka" = sah("s100b", "ndka"),
    "without ties" = noisy(200, 0.3, 12), "many ties" = noisy(150, 0.5, 0), "rare" = noisy(400, 0.02, 1),
    "below one half" = transform(noisy(60, 0.5, 1), candidate = -candidate),
    "tiny" = data.frame(positive = c(1, 0, 1, 0), candidate = c(2, 1, 1, 0.5), baseline = c(0.1, 0.2, 0.3, 0.05)),
    "one constant" = transform(noisy(40, 0.4, 2), baseline = 0),
    "one perfect" = transform(noisy(40, 0.4, 2), baseline = positive * 10 + candidate))

interval <- function(area, confidence) as.numeric(ci.auc(area, conf.level = confidence, method = "delong"))[c(1, 3)]
expected <- lapply(names(cases), function(name) {
    rows <- cases[[name]]
    candidate <- roc(rows$positive, rows$candidate, direction = "<", levels = c(0, 1), quiet = TRUE)
    baseline <- roc(rows$positive, rows$baseline, direction = "<", levels = c(0, 1), quiet = TRUE)
    test <- roc.test(candidate, baseline, method = "delong", paired = TRUE)
    greater <- roc.test(candidate, baseline, method = "delong", paired = TRUE, alternative = "greater")
    difference <- as.numeric(auc(candidate)) - as.numeric(auc(baseline))
    error <- abs(difference / test$statistic)
    data.frame(name, candidate = as.numeric(auc(candidate)), candidate_variance = var(candidate, method = "delong"),
        lower95 = interval(candidate, 0.95)[1], upper95 = interval(candidate, 0.95)[2], lower80 = interval(candidate, 0.8)[1],
        baseline = as.numeric(auc(baseline)), z = as.numeric(test$statistic), p = test$p.value, p_greater = greater$p.value,
        difference_error = as.numeric(error))
})
write <- function(table, file) {
    writeLines(tools, file)
    suppressWarnings(write.table(format(table, digits = 16, trim = TRUE), file, append = TRUE, sep = ",", quote = FALSE, row.names = FALSE))
}
write(do.call(rbind, lapply(names(cases), function(name) cbind(name, cases[[name]]))), "areas.csv")
write(do.call(rbind, expected), "areas-expected.csv")
