local a, b = 1, "two"
do local hidden = 3 end
print(debug.getlocal(1, 1)) -- expect: a	1
print(debug.getlocal(1, 2)) -- expect: b	two
local function f(p, q, ...)
  local x <const>, y = {}, 6
  local names = {}
  for i = 1, 10 do
    local name = debug.getlocal(1, i)
    if not name then break end
    names[#names + 1] = name
  end
  print(table.concat(names, " "))
  print(debug.getlocal(1, -1))
  print(debug.getlocal(1, -2))
  print(debug.getlocal(1, -3))
  print(debug.getlocal(2, 2))
end
f(1, 2, "v1", "v2")
-- expect: p q x y names (for state) (for state) (for state) i
-- expect: (vararg)	v1
-- expect: (vararg)	v2
-- expect: nil
-- expect: b	two
-- the parameters of a function that does not run
print(debug.getlocal(f, 1), debug.getlocal(f, 2), debug.getlocal(f, 3), debug.getlocal(print, 1)) -- expect: p	q	nil	nil
local co = coroutine.create(function(arg) local loc = 5 coroutine.yield() end)
coroutine.resume(co, "given")
print(debug.getlocal(co, 1, 1)) -- expect: arg	given
print(debug.getlocal(co, 1, 2)) -- expect: loc	5
