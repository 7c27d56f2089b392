print() -- expect:
print(nil, true, false) -- expect: nil	true	false
print(1, 1.0, -0.0, 1e100, "s") -- expect: 1	1.0	-0.0	1e+100	s
print("tab\tinside", "") -- expect: tab	inside	
print("multi\nline")
-- expect: multi
-- expect: line
print(setmetatable({}, { __tostring = function() return "custom" end })) -- expect: custom
print(("x"):rep(10), 2^31, 1 // 1, 7 // 2.0) -- expect: xxxxxxxxxx	2147483648.0	1	3.0
print(table.unpack({ 1, 2, 3 })) -- expect: 1	2	3
print((print()))
-- expect:
-- expect: nil
io.write("no newline", "\n") -- expect: no newline
io.write(1, " ", 2.5, " ", "x", "\n") -- expect: 1 2.5 x
local old = tostring
tostring = function(x) return "global tostring is not used by print" end
print(1) -- expect: 1
tostring = old
print("\0" == "\0", #"\0") -- expect: true	1
print("a", "b", nil) -- expect: a	b	nil
