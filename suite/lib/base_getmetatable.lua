local mt = {}
print(getmetatable(setmetatable({}, mt)) == mt, getmetatable({})) -- expect: true	nil
print(getmetatable(setmetatable({}, { __metatable = "kept" })), getmetatable(setmetatable({}, { __metatable = false }))) -- expect: kept	false
print(getmetatable("").__index == string, getmetatable("a") == getmetatable("b")) -- expect: true	true
print(getmetatable(1), getmetatable(nil), getmetatable(true), getmetatable(print)) -- expect: nil	nil	nil	nil
print(getmetatable(io.stdout).__name, getmetatable(io.stdout).__index == io.stdout.__index) -- expect: FILE*	false
