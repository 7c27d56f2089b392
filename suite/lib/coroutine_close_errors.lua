print(pcall(coroutine.close)) -- expect: false	bad argument #1 to 'coroutine.close' (thread expected, got no value)
print(pcall(coroutine.close, print)) -- expect: false	bad argument #1 to 'coroutine.close' (thread expected, got function)
print(pcall(coroutine.close, (coroutine.running()))) -- expect: false	cannot close a running coroutine
local outer
outer = coroutine.create(function()
  return pcall(coroutine.resume(coroutine.create(function() end)) and coroutine.close, outer)
end)
print(coroutine.resume(outer)) -- expect: true	false	cannot close a running coroutine
local parent
parent = coroutine.create(function()
  return coroutine.resume(coroutine.create(function() return pcall(coroutine.close, parent) end))
end)
print(coroutine.resume(parent)) -- expect: true	true	false	cannot close a normal coroutine
print(pcall(function() coroutine.close({}) end)) -- expect: false	coroutine_close_errors.lua:14: bad argument #1 to 'close' (thread expected, got table)
