# SPDX-License-Identifier: Apache-2.0
"""Words that stand in every field of a handbook and may stand nowhere else: made up, so that no file holds them by chance."""
import base64


class Canaries:
    """Hands out one word for each field and finds them again, however they are written."""

    def __init__(self):
        self.words = {}

    def word(self, field):
        """A new word for this field. Letters alone, so that no importer rewrites it."""
        number = len(self.words)
        word = "Zwk" + "".join(chr(ord("a") + (number // 26**i) % 26) for i in range(2)) + "qvuxkanarie"
        self.words[field] = word
        return word

    @staticmethod
    def writings(word):
        """The forms in which a word may lie in a file: as it is, in capitals or small, two octets a letter, hex, Base64."""
        plain = [word.encode(), word.lower().encode(), word.upper().encode()]
        coded = [word.encode("utf-16-le"), word.encode("utf-16-be"), word.encode().hex().encode(), word.encode().hex().upper().encode()]
        # Base64 depends on where the word begins; the first and the last letter group may be shared with a neighbour.
        shifted = [base64.b64encode(bytes(shift) + word.encode())[4:-4] for shift in range(3)]
        return plain + coded + shifted

    def found_in(self, octets):
        """The fields whose word is in these octets."""
        return [field for field, word in self.words.items() if any(writing in octets for writing in self.writings(word))]
