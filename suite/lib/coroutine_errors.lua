local co = coroutine.create(function() error("oops") end)
print(coroutine.resume(co)) -- expect: false	coroutine_errors.lua:1: oops
print(coroutine.status(co), coroutine.resume(co)) -- expect: dead	false	cannot resume dead coroutine
print(coroutine.resume(coroutine.create(function() error({ code = 1 }) end)) == false) -- expect: true
print(coroutine.resume(coroutine.create(function() local x = nil; return x.y end))) -- expect: false	coroutine_errors.lua:5: attempt to index a nil value (local 'x')
local w = coroutine.wrap(function() error("wrapped") end)
print(pcall(w)) -- expect: false	coroutine_errors.lua:6: wrapped
print(pcall(w)) -- expect: false	cannot resume dead coroutine
local w2 = coroutine.wrap(function() error({}) end)
print(type(select(2, pcall(w2)))) -- expect: table
local w3 = coroutine.wrap(function() return 1 end)
w3()
print(pcall(w3)) -- expect: false	cannot resume dead coroutine
print(pcall(coroutine.yield, 1)) -- expect: false	attempt to yield from outside a coroutine
print(pcall(coroutine.resume, 1)) -- expect: false	bad argument #1 to 'coroutine.resume' (thread expected, got number)
print(pcall(coroutine.create, 1)) -- expect: false	bad argument #1 to 'coroutine.create' (function expected, got number)
print(pcall(coroutine.status, {})) -- expect: false	bad argument #1 to 'coroutine.status' (thread expected, got table)
co = coroutine.create(function() return coroutine.resume(co) end)
print(coroutine.resume(co)) -- expect: true	false	cannot resume non-suspended coroutine
print(coroutine.resume(coroutine.running())) -- expect: false	cannot resume non-suspended coroutine
local rec
rec = coroutine.wrap(function() return pcall(rec) end)
print(rec()) -- expect: false	cannot resume non-suspended coroutine
-- pcall inside a coroutine, around a yield
co = coroutine.wrap(function()
  print(pcall(function() local v = coroutine.yield("in pcall") error("after " .. v, 0) end))
  print(xpcall(function() coroutine.yield("in xpcall") error("x", 0) end, function(m) return "handled " .. m end))
  return "end"
end)
print(co()) print(co("resume")) print(co())
-- expect: in pcall
-- expect: false	after resume
-- expect: in xpcall
-- expect: false	handled x
-- expect: end
print(coroutine.close(coroutine.create(print)), pcall(coroutine.close, coroutine.running())) -- expect: true	false	cannot close a running coroutine
