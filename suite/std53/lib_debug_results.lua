-- std: 5.3
-- What functions of the library give and take.
print(debug.gethook()) -- expect: nil		0
debug.sethook(function() end, "l")
print(select(2, debug.gethook())) -- expect: l	0
debug.sethook()
print(pcall(debug.getinfo, 1, "r")) -- expect: false	bad argument #2 to 'debug.getinfo' (invalid option)
print(debug.getinfo(1, "t").ntransfer) -- expect: nil
print(pcall(debug.upvalueid, function() end, 1))
-- expect: false	bad argument #2 to 'debug.upvalueid' (invalid upvalue index)
print(debug.getuservalue(io.stdout)) -- expect: nil
print(pcall(debug.setuservalue, 1, 1))
-- expect: false	bad argument #1 to 'debug.setuservalue' (userdata expected, got number)
local function variable(...) return (debug.getlocal(1, -1)) end
print((variable(1))) -- expect: (*vararg)
