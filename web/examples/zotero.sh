# References for Zotero: File, Import, references.ris; or open a result page and use the browser's
# Zotero button, which reads the same from the page.
curl --fail --silent --show-error \
  "$RIGHTSBANK/api/v1/export/ris?q=legal%20capacity" \
  --output references.ris
