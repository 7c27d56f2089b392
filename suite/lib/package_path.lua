local name = os.tmpname()
local f = assert(io.open(name, "w"))
f:write("return { name = ..., file = select(2, ...) }")
f:close()
package.path = "/no/such/?.lua;" .. name .. ";/never/reached"
local module, where = require("any.name")
print(module.name, module.file == name, where == name) -- expect: any.name	true	true
package.path = "/no/such/?.lua;/other/?/init.lua"
local ok, message = pcall(require, "x.y")
print(message:match("no field package.preload%['x.y'%]"), message:match("no file '/no/such/x/y.lua'"), message:match("no file '/other/x/y/init.lua'")) -- expect: no field package.preload['x.y']	no file '/no/such/x/y.lua'	no file '/other/x/y/init.lua'
f = io.open(name, "w")
f:write("return = 1")
f:close()
package.path = name
ok, message = pcall(require, "broken")
print(ok, (message:gsub(name:gsub("%p", "%%%0"), "FILE")))
-- expect: false	error loading module 'broken' from file 'FILE':
-- expect: 	FILE:1: unexpected symbol near '='
os.remove(name)
