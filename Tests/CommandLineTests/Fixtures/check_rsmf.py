"""Checks every .rsmf file of a folder: mail headers, one rsmf.zip, its manifest, and their counts.

    check_rsmf.py SCHEMA FOLDER      prints how many messages and other events all files hold
"""
import email
import io
import json
import pathlib
import sys
import zipfile

import jsonschema

checker = jsonschema.Draft7Validator(json.loads(pathlib.Path(sys.argv[1]).read_text()))
messages = others = 0
for path in sorted(pathlib.Path(sys.argv[2]).glob("*.rsmf")):
    mail = email.message_from_bytes(path.read_bytes())
    parts = [part for part in mail.walk() if part.get_filename()]
    assert [part.get_filename() for part in parts] == ["rsmf.zip"], path.name
    bundle = zipfile.ZipFile(io.BytesIO(parts[0].get_payload(decode=True)))
    assert bundle.testzip() is None, path.name
    manifest = json.loads(bundle.read("rsmf_manifest.json"))
    checker.validate(manifest)
    people = {person["id"] for person in manifest["participants"]}
    rooms = {room["id"] for room in manifest["conversations"]}
    events = manifest["events"]
    for event in events:
        assert event.get("participant") is None or event["participant"] in people, path.name
        assert event["conversation"] in rooms, path.name
    for name in ["Version", "Generator", "BeginDate", "EndDate", "Application",
                 "Participants", "EventCollectionID"]:
        assert len(mail.get_all("X-RSMF-" + name, [])) == 1, (path.name, name)
    # Whose phone made an export is not always known.
    assert len(mail.get_all("X-RSMF-Custodian", [])) <= 1, path.name
    assert int(mail["X-RSMF-EventCount"]) == len(events), path.name
    # A header that a name could have smuggled in.
    allowed = {"from", "to", "date", "subject", "message-id", "mime-version", "content-type"}
    for name in mail.keys():
        assert name.lower() in allowed or name.startswith("X-RSMF-"), (path.name, name)
    messages += sum(event["type"] == "message" for event in events)
    others += sum(event["type"] != "message" for event in events)
print(messages, others)
