print(("%q"):format('a "quoted" \\ string\n with newline\0zero\1\r\t'))
-- expect: "a \"quoted\" \\ string\
-- expect:  with newline\0zero\1\13\9"
print(("%q"):format("\0001"), ("%q"):format("\200\xff")) -- expect: "\0001"	"Èÿ"
print(("%q %q %q %q"):format(1, 1.5, true, nil)) -- expect: 1 0x1.8p+0 true nil
print(("%q"):format(math.mininteger), ("%q"):format(math.maxinteger), ("%q"):format(0.1)) -- expect: 0x8000000000000000	9223372036854775807	0x1.999999999999ap-4
print(("%q"):format(1e100), ("%q"):format(math.huge), ("%q"):format(-math.huge), ("%q"):format(0 / 0)) -- expect: 0x1.249ad2594c37dp+332	1e9999	-1e9999	(0/0)
print(load("return " .. ("%q"):format("round\n\0\r trip\\\"\200"))() == "round\n\0\r trip\\\"\200") -- expect: true
print(load("return " .. ("%q"):format(0.1))() == 0.1, load("return " .. ("%q"):format(math.mininteger))() == math.mininteger) -- expect: true	true
print(pcall(string.format, "%q", {})) -- expect: false	bad argument #2 to 'string.format' (value has no literal form)
print(pcall(string.format, "%10q", "x")) -- expect: false	specifier '%q' cannot have modifiers
print(("%s"):format(setmetatable({}, { __tostring = function() return "obj" end })), ("%-6s|"):format("ab")) -- expect: obj	ab    |
print(("%s|%s"):format("a\0b", "x"):len(), ("%.2s"):format("\u{20AC}"):len()) -- expect: 5	2
print(("%5s|%-5s|%5s|"):format("toolong", "ab", "")) -- expect: toolong|ab   |     |
print(pcall(string.format, "%5s", "a\0b")) -- expect: false	bad argument #2 to 'string.format' (string contains zeros)
