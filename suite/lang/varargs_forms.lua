local function f(a, ...)
  local b, c = ...
  return a, b, c
end
print(f(1)) -- expect: 1	nil	nil
print(f(1, 2)) -- expect: 1	2	nil
print(f(1, 2, 3, 4)) -- expect: 1	2	3
local function pass(...) return ... end
print(pass()) -- expect:
print(pass(nil)) -- expect: nil
print((pass(1, 2, 3))) -- expect: 1
print(pass(1, 2), pass(3, 4)) -- expect: 1	3	4
print(#{ pass(1, 2, 3) }) -- expect: 3
