warn("@off")
warn("not shown")
print(collectgarbage("count") > 0, math.type(collectgarbage("count"))) -- expect: true	float
print(collectgarbage(), collectgarbage("collect")) -- expect: 0	0
print(collectgarbage("stop"), collectgarbage("isrunning")) -- expect: 0	false
print(collectgarbage("restart"), collectgarbage("isrunning")) -- expect: 0	true
collectgarbage("incremental")
print(collectgarbage("generational"), collectgarbage("incremental")) -- expect: incremental	generational
print(type(collectgarbage("step")), pcall(collectgarbage, "bad option")) -- expect: boolean	false	bad argument #1 to 'collectgarbage' (invalid option 'bad option')
print(pcall(warn), pcall(warn, {})) -- expect: false	false	bad argument #1 to 'warn' (string expected, got table)
