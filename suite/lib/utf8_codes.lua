for p, c in utf8.codes("h\u{e4}\u{20AC}\u{1F600}") do io.write(p, ":", c, " ") end print() -- expect: 1:104 2:228 4:8364 7:128512 
for p in utf8.codes("") do print("never") end
for p, c in utf8.codes("\xED\xA0\x80\u{7FFFFFFF}", true) do io.write(p, ":", c, " ") end print() -- expect: 1:55296 4:2147483647 
print(pcall(function() for p, c in utf8.codes("ab\xff") do io.write(p, " ") end end)) -- expect: 1 2 false	utf8_codes.lua:4: invalid UTF-8 code
print(pcall(function() for p, c in utf8.codes("\u{D800}") do io.write(p, " ") end end)) -- expect: false	utf8_codes.lua:5: invalid UTF-8 code
print(pcall(utf8.codes)) -- expect: false	bad argument #1 to 'utf8.codes' (string expected, got no value)
print(pcall(utf8.codes, {})) -- expect: false	bad argument #1 to 'utf8.codes' (string expected, got table)
print(pcall(function() utf8.codes(nil) end)) -- expect: false	utf8_codes.lua:8: bad argument #1 to 'codes' (string expected, got nil)
local f, s, i = utf8.codes("xy")
print(type(f), s, i, f(s, i)) -- expect: function	xy	0	1	120
