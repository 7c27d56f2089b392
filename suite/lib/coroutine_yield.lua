local co = coroutine.wrap(function(...)
  print(select("#", ...))
  print(coroutine.yield())
  print(coroutine.yield(nil, nil))
  return (coroutine.yield(1, 2, 3))
end)
print(select("#", co()))
-- expect: 0
-- expect: 0
print(co("a", "b"))
-- expect: a	b
-- expect: nil	nil
print(co(nil, nil))
-- expect: nil	nil
-- expect: 1	2	3
print(co("x", "y")) -- expect: x
-- in metamethods, iterators and pcall
local t = setmetatable({}, { __index = function(_, k) return coroutine.yield(k) end, __add = function(a, b) return coroutine.yield("add") end })
co = coroutine.wrap(function()
  local v = t.field
  local w = t + 1
  for x in function() return coroutine.yield("next") end do return v, w, x, pcall(coroutine.yield, "in pcall") end
end)
print(co()) -- expect: field
print(co("v")) -- expect: add
print(co("w")) -- expect: next
print(co("x")) -- expect: in pcall
print(co("done")) -- expect: v	w	x	true	done
