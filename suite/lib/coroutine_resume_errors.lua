print(pcall(coroutine.resume)) -- expect: false	bad argument #1 to 'coroutine.resume' (thread expected, got no value)
print(pcall(coroutine.resume, nil)) -- expect: false	bad argument #1 to 'coroutine.resume' (thread expected, got nil)
print(pcall(coroutine.resume, function() end)) -- expect: false	bad argument #1 to 'coroutine.resume' (thread expected, got function)
print(pcall(function() coroutine.resume({}) end)) -- expect: false	coroutine_resume_errors.lua:4: bad argument #1 to 'resume' (thread expected, got table)
local co
co = coroutine.create(function() return coroutine.resume(co) end)
print(coroutine.resume(co)) -- expect: true	false	cannot resume non-suspended coroutine
