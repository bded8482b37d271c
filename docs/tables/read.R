# Reads the tables that `policy-digest export FOLDER --format tables --out DIR` wrote, checks them, and counts codes by coder.
#
#     Rscript read.R DIR
#
# Needs R 4.0 and no packages. read_tables(DIR) gives a list of data frames; cells with JSON ("fields", "terms" ...) stay text.

table_keys <- list(
  documents = "document", articles = "article", topics = c("article", "topic"), entities = c("article", "type", "entity"),
  mentions = c("document", "start_utf16"), segments = "segment", segment_codes = c("segment", "code"), codes = "code",
  coders = "coder", notes = "note"
)

# Each column that refers to a table, by the column's name.
references <- c(document = "documents", article = "articles", segment = "segments", code = "codes", coder = "coders", parent = "codes")

number_columns <- c(
  "position", "articles", "length_utf16", "length_codepoint", "start_utf16", "end_utf16", "start_codepoint", "end_codepoint",
  "rank", "score", "mentions", "depth", "segments", "notes"
)
logical_columns <- c("topic_unsure", "topic_decided", "is_primary", "in_codebook")

read_table <- function(folder, name) {
  rows <- read.csv(
    file.path(folder, paste0(name, ".csv")), fileEncoding = "UTF-8", encoding = "UTF-8", colClasses = "character",
    na.strings = "", quote = "\"", comment.char = "", check.names = FALSE, strip.white = FALSE
  )
  for (column in names(rows)) {
    if (column %in% number_columns) rows[[column]] <- as.numeric(rows[[column]])
    else if (column %in% logical_columns) rows[[column]] <- rows[[column]] == "true"
    else rows[[column]] <- sub("^'", "", rows[[column]])
  }
  rows
}

read_tables <- function(folder) {
  sapply(names(table_keys), function(name) read_table(folder, name), simplify = FALSE)
}

# Stops where a key names two rows, or where a row refers to one that isn't there.
check_keys <- function(tables) {
  for (name in names(tables)) {
    rows <- tables[[name]]
    if (anyDuplicated(rows[table_keys[[name]]]) > 0) stop(name, ": a key is there twice")
    for (column in intersect(names(rows), names(references))) {
      target <- references[[column]]
      known <- tables[[target]][[table_keys[[target]]]]
      missing <- setdiff(rows[[column]], c(known, NA))
      if (length(missing) > 0) stop(name, ".", column, ": not in ", target, ": ", missing[[1]])
    }
  }
}

codes_by_coder <- function(tables) {
  rows <- merge(tables$segment_codes, tables$segments[c("segment", "coder")], by = "segment")
  rows$coder[is.na(rows$coder)] <- "(no name)"
  counts <- as.data.frame(table(code = rows$code, coder = rows$coder), responseName = "segments", stringsAsFactors = FALSE)
  counts <- counts[counts$segments > 0, ]
  counts[order(counts$code, counts$coder, method = "radix"), ]
}

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 1) {
  tables <- read_tables(arguments[[1]])
  check_keys(tables)
  for (name in names(tables)) cat(name, nrow(tables[[name]]), sep = "\t", fill = TRUE)
  write.table(codes_by_coder(tables), sep = "\t", quote = FALSE, row.names = FALSE)
}
