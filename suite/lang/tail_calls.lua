-- as deep as they like
local function loop(n, acc) if n == 0 then return acc end return loop(n - 1, acc + n) end
print(loop(100000, 0)) -- expect: 5000050000
local function a(n) if n == 0 then return "a" end return a(n - 1) end
print(a(200000)) -- expect: a
local function swap(x, y, n) if n == 0 then return x, y end return swap(y, x, n - 1) end
print(swap(1, 2, 100001)) -- expect: 2	1
local function drop(n, ...) if n == 0 then return ... end return drop(n - 1) end
print(drop(0, 1, 2), select("#", drop(5, 1, 2))) -- expect: 1	0
local function grow(n, ...) if n == 0 then return select("#", ...) end return grow(n - 1, n, ...) end
print(grow(50)) -- expect: 50
-- closures made in each round have variables of their own
local fs = {}
local function make(n) fs[n] = function() n = n + 100 return n end if n > 1 then return make(n - 1) end end
make(3)
print(fs[1](), fs[2](), fs[3](), fs[1]()) -- expect: 101	102	103	201
-- the name may be assigned again
local function f(n) if n == 0 then return "old" end local r = f f = function() return "new" end return f(n - 1) end
print(f(1)) -- expect: new
local function fewer(a, b) if a == 0 then return b end return fewer(a - 1) end
print(fewer(2, "b")) -- expect: nil
local function more(a) if a == 0 then return a end return more(a - 1, "surplus", error) end
print(more(3)) -- expect: 0
local obj = { n = 0 }
function obj:count(k) if k == 0 then return self.n end self.n = self.n + 1 return self:count(k - 1) end
print(obj:count(1000)) -- expect: 1000
