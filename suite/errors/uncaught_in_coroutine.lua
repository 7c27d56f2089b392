local co = coroutine.wrap(function()
  coroutine.yield(1)
  local t = nil
  t.x = 1
end)
print(co()) -- expect: 1
co() -- expect error: uncaught_in_coroutine.lua:4: attempt to index a nil value (local 't')
