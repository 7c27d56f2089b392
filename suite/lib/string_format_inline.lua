local function hex(c) return string.format("\\u%04x", c:byte()) end
print(hex("a"))
local n, x, s = 5, 2.5, "str"
print(string.format("%d items, %5.2f each: %s", n, x, s))
for _, v in ipairs { 1, -1, 1.0, 1.5, "7", "x", 1/0, -1/0, 0/0, 2^63, math.mininteger } do
  print(pcall(string.format, "%d", v))
  print(pcall(function() return string.format("%d|%x", v, v) end))
  print(pcall(function() return string.format("%5.1f", v) end))
  print(pcall(function() return string.format("%g %e", v, v) end))
  print(pcall(function() return (string.format("%s", v)) end))
  print(pcall(function() return ("%-8s|"):format(v) end))
  print(pcall(function() return ("%+d%%"):format(v) end))
end
print(pcall(function() return string.format("%5s", "a\0b") end))
print(pcall(function(...) return string.format("%d", ...) end))
print(pcall(function(a) return string.format("%d", a) end))
local function none() end
local function two() return 1, 2 end
print(pcall(function() return string.format("%d", none()) end))
print(pcall(function() return string.format("%d", two()) end))
print(pcall(function() return string.format("%d %d", two()) end))
print(pcall(function() return string.format("%d %d", two(), 7) end))
print(pcall(function() return string.format("%s", none()) end))
print(pcall(function() return string.format("%s", setmetatable({}, {__tostring = function() return "T" end})) end))
local k = 1
local function bump() k = k + 1 return k end
print(string.format("%d %d %d", k, bump(), k), string.format("%d %s", bump(), k))
print(#string.format("%s", s), string.format("%s", s) .. "!")
local old = string.format
string.format = function(...) return "mine", ... end
print(string.format("%d", 3))
print((string.format("%d", 3)))
string.format = nil
print(pcall(function() return string.format("%d", 3) end))
print(pcall(function() return ("%d"):format(3) end))
string.format = old
getmetatable("").__tostring = function(v) return "<" .. v .. ">" end
print(string.format("%s|%d", "a", 1), ("%5s"):format("b"), (string.format("%s", "c")))
getmetatable("").__tostring = nil
local function looped(a)
  local t = {}
  for i = 1, #a do t[#t + 1] = string.format("%02x", a:byte(i)) end
  return table.concat(t)
end
print(looped("hello"))
local function padded(n)
  local out = {}
  for i = 1, n do out[#out + 1] = ("%03d:%s:%.3f"):format(i, tostring(i), i / 4) end
  return table.concat(out, " ")
end
print(padded(4))
-- expect: \u0061
-- expect: 5 items,  2.50 each: str
-- expect: true	1
-- expect: true	1|1
-- expect: true	  1.0
-- expect: true	1 1.000000e+00
-- expect: true	1
-- expect: true	1       |
-- expect: true	+1%
-- expect: true	-1
-- expect: true	-1|ffffffffffffffff
-- expect: true	 -1.0
-- expect: true	-1 -1.000000e+00
-- expect: true	-1
-- expect: true	-1      |
-- expect: true	-1%
-- expect: true	1
-- expect: true	1|1
-- expect: true	  1.0
-- expect: true	1 1.000000e+00
-- expect: true	1.0
-- expect: true	1.0     |
-- expect: true	+1%
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	string_format_inline.lua:7: bad argument #2 to 'format' (number has no integer representation)
-- expect: true	  1.5
-- expect: true	1.5 1.500000e+00
-- expect: true	1.5
-- expect: true	1.5     |
-- expect: false	string_format_inline.lua:12: bad argument #1 to 'format' (number has no integer representation)
-- expect: true	7
-- expect: true	7|7
-- expect: true	  7.0
-- expect: true	7 7.000000e+00
-- expect: true	7
-- expect: true	7       |
-- expect: true	+7%
-- expect: false	bad argument #2 to 'string.format' (number expected, got string)
-- expect: false	string_format_inline.lua:7: bad argument #2 to 'format' (number expected, got string)
-- expect: false	string_format_inline.lua:8: bad argument #2 to 'format' (number expected, got string)
-- expect: false	string_format_inline.lua:9: bad argument #2 to 'format' (number expected, got string)
-- expect: true	x
-- expect: true	x       |
-- expect: false	string_format_inline.lua:12: bad argument #1 to 'format' (number expected, got string)
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	string_format_inline.lua:7: bad argument #2 to 'format' (number has no integer representation)
-- expect: true	  inf
-- expect: true	inf inf
-- expect: true	inf
-- expect: true	inf     |
-- expect: false	string_format_inline.lua:12: bad argument #1 to 'format' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	string_format_inline.lua:7: bad argument #2 to 'format' (number has no integer representation)
-- expect: true	 -inf
-- expect: true	-inf -inf
-- expect: true	-inf
-- expect: true	-inf    |
-- expect: false	string_format_inline.lua:12: bad argument #1 to 'format' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	string_format_inline.lua:7: bad argument #2 to 'format' (number has no integer representation)
-- expect: true	 -nan
-- expect: true	-nan -nan
-- expect: true	-nan
-- expect: true	-nan    |
-- expect: false	string_format_inline.lua:12: bad argument #1 to 'format' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	string_format_inline.lua:7: bad argument #2 to 'format' (number has no integer representation)
-- expect: true	9223372036854775808.0
-- expect: true	9.22337e+18 9.223372e+18
-- expect: true	9.2233720368548e+18
-- expect: true	9.2233720368548e+18|
-- expect: false	string_format_inline.lua:12: bad argument #1 to 'format' (number has no integer representation)
-- expect: true	-9223372036854775808
-- expect: true	-9223372036854775808|8000000000000000
-- expect: true	-9223372036854775808.0
-- expect: true	-9.22337e+18 -9.223372e+18
-- expect: true	-9223372036854775808
-- expect: true	-9223372036854775808|
-- expect: true	-9223372036854775808%
-- expect: false	string_format_inline.lua:14: bad argument #2 to 'format' (string contains zeros)
-- expect: false	string_format_inline.lua:15: bad argument #2 to 'format' (no value)
-- expect: false	string_format_inline.lua:16: bad argument #2 to 'format' (number expected, got nil)
-- expect: false	string_format_inline.lua:19: bad argument #2 to 'format' (no value)
-- expect: true	1
-- expect: true	1 2
-- expect: true	1 7
-- expect: false	string_format_inline.lua:23: bad argument #2 to 'format' (no value)
-- expect: true	T
-- expect: 1 2 2	3 3
-- expect: 3	str!
-- expect: mine	%d	3
-- expect: mine
-- expect: false	string_format_inline.lua:34: attempt to call a nil value (field 'format')
-- expect: false	string_format_inline.lua:35: attempt to call a nil value (method 'format')
-- expect: <<a>|1>	<  <b>>	<<c>>
-- expect: 68656c6c6f
-- expect: 001:1:0.250 002:2:0.500 003:3:0.750 004:4:1.000
