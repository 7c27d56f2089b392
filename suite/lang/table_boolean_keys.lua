-- true is not 1, false is not 0
local t = { [1] = "int", [true] = "yes", [false] = "no", [0] = "zero" }
print(t[1], t[true], t[false], t[0]) -- expect: int	yes	no	zero
t[true] = nil
print(t[1], t[true]) -- expect: int	nil
t[1] = nil
print(t[1], t[false], t[0]) -- expect: nil	no	zero
t = {}
t[true] = 1
print(t[1], t[1.0], #t, t[true]) -- expect: nil	nil	0	1
t[1] = "x"
print(t[true], t[1], #t) -- expect: 1	x	1
local n = 0
for k, v in pairs(t) do n = n + 1 if k == true then print("true key", v) end end -- expect: true key	1
print(n) -- expect: 2
print(1 == true, 0 == false, true == true, "1" == 1, 1 ~= true) -- expect: false	false	true	false	true
t = { [true] = 1 }
print(next(t), type((next(t)))) -- expect: true	boolean
t[false] = 2
local seen = {}
for k, v in pairs(t) do seen[#seen + 1] = tostring(k) .. v end
table.sort(seen)
print(table.concat(seen, " ")) -- expect: false2 true1
print(rawget(t, true), rawget(t, 1), rawlen({ true, false })) -- expect: 1	nil	2
