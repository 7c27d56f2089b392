-- std: 5.3
-- What came with 5.4 is not there.
print(warn, coroutine.close, debug.setcstacklimit, getmetatable("").__add) -- expect: nil	nil	nil	nil
print(pcall(collectgarbage, "generational"))
-- expect: false	bad argument #1 to 'collectgarbage' (invalid option 'generational')
print(pcall(collectgarbage, "incremental"))
-- expect: false	bad argument #1 to 'collectgarbage' (invalid option 'incremental')
print(collectgarbage("setpause", 150), collectgarbage("setpause", 200)) -- expect: 200	150
print(collectgarbage("isrunning"), collectgarbage("stop"), collectgarbage("isrunning"), collectgarbage("restart"))
-- expect: true	0	false	0
print(pcall(collectgarbage, "count", {}))
-- expect: false	bad argument #2 to 'collectgarbage' (number expected, got table)
