# Every passage that speaks of seclusion, document by document, with its place.
import json
import os
import urllib.parse
import urllib.request

base = os.environ["RIGHTSBANK"]
question = urllib.parse.urlencode({"q": "seclusion", "per_page": 100})
address = f"{base}/api/v1/search?{question}"
while address:
    with urllib.request.urlopen(address) as answer:
        found = json.load(answer)
        links = answer.headers.get("link", "")
    for hit in found["hits"]:
        for passage in hit["passages"]:
            words = " ".join("".join(part["text"] for part in passage["parts"]).split())
            print(hit["id"], passage.get("label", ""), words, sep="\t")
    # The address of the next page stands in the header Link (RFC 8288).
    following = [link for link in links.split(",") if 'rel="next"' in link]
    address = following[0].split("<")[1].split(">")[0] if following else None
