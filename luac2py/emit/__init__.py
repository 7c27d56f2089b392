"""The last pass: Python's tree becomes a code object or the text of a `.py` file."""
