print(1 and 2, nil and 1, false and 1, false or "d", nil or false, 1 or error()) -- expect: 2	nil	false	d	false	1
print(nil and nil, false or nil, not nil, not 0, not "", not not 1) -- expect: nil	nil	true	false	false	true
print(0 and "zero is true", "" and "empty is true", 0.0 and "so is 0.0") -- expect: zero is true	empty is true	so is 0.0
print(1 and nil or 3, 1 and false or "x", nil or 1 and 2, false == nil) -- expect: 3	x	2	false
local function f(...) return ... end
print((f(1, 2) and f(3, 4))) -- expect: 3
print(f(1, 2) and f(3, 4)) -- expect: 3
print(f(nil, 2) or f(3, 4)) -- expect: 3
local t = { f(1, 2) or 3, nil or f(5, 6) }
print(#t, t[1], t[2]) -- expect: 2	1	5
local a = nil
local b = a and a.x.y or "default"
print(b) -- expect: default
local x = { v = false }
print(x.v == nil, x.v or "f", x.w == nil) -- expect: false	f	true
print((true and 1 or 2) + (false and 1 or 2)) -- expect: 3
print(1 < 2 and "yes" or "no", (nil == false) and 1 or 2) -- expect: yes	2
local n = 0
if n then n = n + 1 end
if n and "" and {} and print then n = n + 10 end
if not n or nil then n = -1 elseif n == 11 then n = "eleven" else n = "else" end
print(n) -- expect: eleven
