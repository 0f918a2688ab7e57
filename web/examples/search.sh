# Laws of Uruguay on disability as a table, whole, in one request.
curl --fail --silent --show-error \
  "$RIGHTSBANK/api/v1/export/csv?country=URY&topic=disability" \
  --output laws.csv
