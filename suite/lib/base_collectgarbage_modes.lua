print(collectgarbage(), collectgarbage("collect")) -- expect: 0	0
print(math.type(collectgarbage("count")), collectgarbage("count") > 0) -- expect: float	true
print(collectgarbage("isrunning")) -- expect: true
collectgarbage("stop")
print(collectgarbage("isrunning")) -- expect: false
collectgarbage("restart")
print(collectgarbage("isrunning")) -- expect: true
print(type(collectgarbage("step")), type(collectgarbage("step", 10))) -- expect: boolean	boolean
collectgarbage("incremental")
print(collectgarbage("generational"), collectgarbage("incremental"), collectgarbage("incremental")) -- expect: incremental	generational	incremental
print(collectgarbage("incremental", 200, 100, 13)) -- expect: incremental
