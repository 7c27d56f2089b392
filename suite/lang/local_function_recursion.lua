-- `local function f` sees itself; `local f = function` does not.
local function fact(n) return n <= 1 and 1 or n * fact(n - 1) end
print(fact(20)) -- expect: 2432902008176640000
g = function() return "global" end
local g = function() return type(g) == "function" and g ~= nil and "outer" end
print(g()) -- expect: outer
local h = function(n) return h end
print(h()) -- expect: nil
local even, odd
function even(n) if n == 0 then return true end return odd(n - 1) end
function odd(n) if n == 0 then return false end return even(n - 1) end
print(even(10), odd(10), even(7)) -- expect: true	false	false
