local a, b = os.tmpname(), os.tmpname()
print(type(a), a ~= b, a:match("^/tmp/") ~= nil, #a > 5) -- expect: string	true	true	true
local f = assert(io.open(a, "w"))
f:close()
print(os.remove(a), (os.remove(b)) ~= false) -- expect: true	true
