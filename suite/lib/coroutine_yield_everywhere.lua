-- yields across metamethods, iterators, library callbacks that allow it
local mt = {}
for _, n in ipairs({ "add", "index", "concat", "eq", "lt", "le", "call", "len", "unm" }) do
  mt["__" .. n] = function() return coroutine.yield(n) end
end
mt.__newindex = function(_, k) coroutine.yield("newindex " .. k) end
local a, b = setmetatable({}, mt), setmetatable({}, mt)
local co = coroutine.wrap(function()
  local log = {}
  log[#log + 1] = tostring(a + 1)
  log[#log + 1] = tostring(a.x)
  log[#log + 1] = tostring(a .. "s")
  log[#log + 1] = tostring(a == b)
  log[#log + 1] = tostring(a < b)
  log[#log + 1] = tostring(a <= b)
  log[#log + 1] = tostring(a(1))
  log[#log + 1] = tostring(#a)
  log[#log + 1] = tostring(-a)
  a.key = 1
  for v in function() return coroutine.yield("iterator") end do log[#log + 1] = v end
  return table.concat(log, " ")
end)
local r, n = co(), 0
while r do
  io.write(" ", r)
  n = n + 1
  if r == "iterator" then r = co(nil) elseif n > 20 then break else r = co("v" .. n) end
  if r and #r > 20 then break end
end
print() print(r)
-- expect:  add index concat eq lt le call len unm newindex key iterator
-- expect: v1 v2 v3 true true true v7 v8 v9
local inner = coroutine.wrap(function() return coroutine.wrap(function() coroutine.yield("deep") return "inner end" end)() end)
print(inner()) -- expect: deep
print(pcall(function() table.sort({ 3, 2, 1 }, function(x, y) coroutine.yield() end) end)) -- expect: false	attempt to yield from outside a coroutine
local ok, m = coroutine.resume(coroutine.create(function() return select(2, load(function() coroutine.yield() end)) end))
print(ok) -- expect: true
