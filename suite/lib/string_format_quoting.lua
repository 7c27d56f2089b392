-- %q writes what the reader reads back
print(("%q"):format('a "quoted" \\ text')) -- expect: "a \"quoted\" \\ text"
print((("%q"):format("line\nbreak"):gsub("\n", "<newline>"))) -- expect: "line\<newline>break"
print(("%q"):format("\0\1\0012\r\t\127\200"):gsub("[\128-\255]", "<high>")) -- expect: "\0\1\0012\13\9\127<high>"	1
print(("%q %q %q %q"):format(1, -5, math.mininteger, 255)) -- expect: 1 -5 0x8000000000000000 255
print(("%q %q %q %q"):format(0.5, 1/0, -1/0, 8.0)) -- expect: 0x1p-1 1e9999 -1e9999 0x1p+3
print(("%q"):format(0/0), ("%q %q %q"):format(nil, true, false)) -- expect: (0/0)	nil true false
for _, v in ipairs({ "\0001", "a\\\nb", 1.5, 2^63, math.maxinteger, 1e-300 }) do io.write(tostring(load("return " .. ("%q"):format(v))() == v), " ") end print() -- expect: true true true true true true 
