# Documents by year and type, without any package.
base <- Sys.getenv("RIGHTSBANK")
documents <- read.csv(
  paste0(base, "/api/v1/export/csv?topic=mental-health"),
  fileEncoding = "UTF-8-BOM", encoding = "UTF-8"
)
print(table(documents$year, documents$type))
