-- errors of limits and readers inside `load` do not pass through the handler of an `xpcall` around it
print(xpcall(function() return load(("("):rep(300), "=text") end, function(m) return "handled " .. m end)) -- expect: true	nil	handled C stack overflow
-- here: true	nil	C stack overflow
