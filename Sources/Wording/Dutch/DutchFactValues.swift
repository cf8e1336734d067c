extension DutchWording {
  /// Words for the codes that stand as values in facts, such as `reason`.
  static let factValues: [String: String] = [
    "absolute": "een absoluut pad",
    "android-backup":
      "Android-back-up (.ab): pak hem eerst uit met een programma voor Android-back-ups en geef dan de map",
    "bidi-override": "een teken dat de schrijfrichting omkeert",
    "bytes": "bytes",
    "cab": "Windows-cabinet (.cab): pak het eerst uit en geef dan de map",
    "checksum": "de controlesom klopt niet",
    "compress": "oud Unix-compress (.Z): pak het eerst uit",
    "control-character": "stuurtekens",
    "corrupt": "de ingepakte gegevens zijn bedorven",
    "depth": "archieven in archieven",
    "device": "een apparaat",
    "directory": "de lijst van bestanden is beschadigd",
    "directory-bytes": "bytes van de lijst van bestanden",
    "empty": "een lege naam",
    "encrypted-7z":
      "versleuteld 7z-archief: pak het eerst uit met het wachtwoord en geef dan de map",
    "encrypted-rar":
      "versleuteld RAR-archief: pak het eerst uit met het wachtwoord en geef dan de map",
    "encrypted-zip-directory":
      "de lijst van bestanden is versleuteld: pak het uit met het programma dat het maakte en geef dan de map",
    "end-records-differ": "de twee eindrecords spreken elkaar tegen",
    "entries": "aantal bestanden",
    "ewf":
      "EnCase-schijfkopie (E01): koppel haar alleen-lezen of exporteer de bestanden eruit, en geef dan de map",
    "exhibit-bytes": "uitgepakte bytes",
    "exhibit-ratio": "verhouding uitgepakt tot ingepakt",
    "file": "bestand",
    "folder": "map",
    "hardlink": "een harde verwijzing",
    "leading-bytes": "bytes vóór het archief",
    "local-name-differs": "twee verschillende namen voor één bestand",
    "lzh": "LHA-archief (.lzh): pak het eerst uit en geef dan de map",
    "member-ratio": "verhouding uitgepakt tot ingepakt van één bestand",
    "multi-volume-rar":
      "RAR-archief in meerdere delen: zet alle delen in één map, pak het eerste uit en geef dan de map",
    "nested-archives": "aantal archieven erin",
    "nested-bytes": "bytes van één archief erin",
    "nesting": "diepte van nesting",
    "no-end-record": "het einde ontbreekt",
    "no-local-header": "het bestand heeft geen kop",
    "no-progress-seconds": "seconden zonder voortgang",
    "no-signature": "de eerste bytes zijn niet van een archief",
    "not-text": "de bytes zijn geen tekst",
    "overlapping-members": "bestanden die elkaar overlappen",
    "parent-folder": "een pad dat omhoog leidt",
    "path-bytes": "lengte van een pad",
    "path-levels": "mappen in een pad",
    "protected-ufdr":
      "beveiligde UFDR: sla hem opnieuw zonder wachtwoord op in het programma dat hem maakte",
    "same-offset": "dezelfde plaats in het archief",
    "second-end-record": "een tweede archief erin",
    "sparse": "een bestand met gaten",
    "split-7z":
      "7z-archief in meerdere delen: voeg de delen op volgorde samen (.001, .002, …) en geef het geheel",
    "split-zip":
      "zip-archief in meerdere delen: zet alle delen in één map, voeg ze samen en geef het geheel",
    "symlink": "een symbolische verwijzing",
    "text-bytes": "bytes van één tekst",
    "trailing-bytes": "bytes achter het archief",
    "truncated": "de gegevens breken af",
    "unaccounted-bytes": "bytes die bij geen bestand horen",
    "wall-clock-seconds": "seconden in totaal",
    "zip": "zip-archief",
  ]
}
