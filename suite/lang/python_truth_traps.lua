-- only nil and false are false
local function truth(v) if v then return "T" else return "F" end end
print(truth(0), truth(0.0), truth(-0.0), truth(""), truth({}), truth(0 / 0), truth("0"), truth(print), truth(nil), truth(false), truth(true)) -- expect: T	T	T	T	T	T	T	T	F	F	T
local empty_len = setmetatable({}, { __len = function() return 0 end })
print(truth(empty_len), not empty_len, empty_len and "and", (empty_len or "or") == empty_len) -- expect: T	false	and	true
local callable = setmetatable({}, { __call = function() return false end, __eq = function() return true end })
print(truth(callable), not callable) -- expect: T	false
local n = 0
while n do n = n + 1 if n > 3 then n = nil end end
print(n) -- expect: nil
local i = 0
repeat i = i + 1 until ""
print(i) -- expect: 1
print(0 and 1, "" and 2, {} and 3, 0 or 4, ("" or 5) == "") -- expect: 1	2	3	0	true
print(not 0, not "", not {}, not not 0) -- expect: false	false	false	true
local v = 0
local r = v and "set" or "unset"
print(r, v == 0 and v or 1, (v or 1) + 1) -- expect: set	0	1
local function opt(x) x = x or 10 return x end
print(opt(), opt(0), opt(false), opt(""), opt(nil)) -- expect: 10	0	10		10
if 0 == false then print("equal") elseif not (0 == nil) then print("not equal") end -- expect: not equal
print(pcall(function() return assert(0), assert("") end)) -- expect: true	0	
