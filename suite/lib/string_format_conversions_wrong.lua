print(pcall(string.format, "%")) -- expect: false	bad argument #2 to 'string.format' (no value)
print(pcall(string.format, "%y", 1)) -- expect: false	invalid conversion '%y' to 'format'
print(pcall(string.format, "%10q", "x")) -- expect: false	specifier '%q' cannot have modifiers
print(pcall(string.format, "%123d", 1)) -- expect: false	invalid conversion specification: '%123d'
print(pcall(string.format, "%.123d", 1)) -- expect: false	invalid conversion specification: '%.123d'
print(pcall(string.format, "%#d", 1)) -- expect: false	invalid conversion specification: '%#d'
print(pcall(string.format, "%05s", "x")) -- expect: false	invalid conversion specification: '%05s'
print(pcall(string.format, "%.3c", 65)) -- expect: false	invalid conversion specification: '%.3c'
print(pcall(string.format, "%.5p", {})) -- expect: false	invalid conversion specification: '%.5p'
print(pcall(string.format, "%----------------------d", 1)) -- expect: false	invalid format (too long)
print(pcall(string.format, "%L", 1)) -- expect: false	invalid conversion '%L' to 'format'
print(pcall(string.format, "100% sure", 1)) -- expect: false	invalid conversion specification: '% s'
