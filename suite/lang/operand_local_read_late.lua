-- the reference reads a local operand when it operates, after the call on its right has changed it
local x = 1
local function bump(n) x = x + n return x end
print(x + bump(1), x) -- expect: 4	2
print(x * bump(1), x - bump(1), x .. bump(1), x == bump(1), x < bump(1)) -- expect: 9	0	45	true	false
-- as an argument, in a list or a constructor it is read in its turn
x = 1
print(x, bump(1), x) -- expect: 1	2	2
local t = { x, bump(1), x }
print(t[1], t[2], t[3]) -- expect: 2	3	3
local a, b, c = x, bump(1), x
print(a, b, c) -- expect: 3	4	4
-- a field or a global is read in its turn
local o = { v = 1 }
local function set(v) o.v = v return v end
print(o.v + set(10), o.v) -- expect: 11	10
g = 1
local function setg(v) g = v return v end
print(g + setg(10), g) -- expect: 11	10
