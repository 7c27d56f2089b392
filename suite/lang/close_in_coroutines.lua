local function res(name) return setmetatable({}, { __close = function(_, e) print("close " .. name, e) end }) end
local co = coroutine.create(function()
  local a <close> = res("a")
  coroutine.yield(1)
  local b <close> = res("b")
  coroutine.yield(2)
end)
print(coroutine.resume(co)) -- expect: true	1
print(coroutine.resume(co)) -- expect: true	2
print(coroutine.close(co), coroutine.status(co))
-- expect: close b	nil
-- expect: close a	nil
-- expect: true	dead
-- closing one that has an error in __close
co = coroutine.create(function()
  local a <close> = setmetatable({}, { __close = function() error("in close", 0) end })
  coroutine.yield()
end)
coroutine.resume(co)
print(coroutine.close(co)) -- expect: false	in close
print(coroutine.status(co)) -- expect: dead
-- yielding inside __close
co = coroutine.wrap(function()
  do
    local a <close> = setmetatable({}, { __close = function() coroutine.yield("from close") end })
    print("body")
  end
  return "end"
end)
print(co())
-- expect: body
-- expect: from close
print(co()) -- expect: end
-- the value of a for loop, left by break in a coroutine
co = coroutine.wrap(function()
  for i in function(_, c) return c + 1 end, nil, 0, res("loop") do
    coroutine.yield(i)
    if i == 2 then break end
  end
  return "out"
end)
print(co(), co(), co())
-- expect: close loop	nil
-- expect: 1	2	out
print(coroutine.close(coroutine.create(print))) -- expect: true
