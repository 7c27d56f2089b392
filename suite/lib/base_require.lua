package.preload.mymodule = function(name, extra)
  print("loading", name, extra)
  return { answer = 42 }
end
local m = require("mymodule") -- expect: loading	mymodule	:preload:
print(m.answer, require("mymodule") == m, package.loaded.mymodule == m) -- expect: 42	true	true
package.loaded.mymodule = nil
print(require("mymodule") == m)
-- expect: loading	mymodule	:preload:
-- expect: false
package.preload.noresult = function() end
print(require("noresult"), package.loaded.noresult) -- expect: true	true
package.loaded.direct = "a value"
print((require("direct"))) -- expect: a value
local ok, err = pcall(require, "no.such.module")
print(ok, err:match("^[^\n]*")) -- expect: false	module 'no.such.module' not found:
print(err:find("no field package.preload['no.such.module']", 1, true) ~= nil) -- expect: true
print(require("string") == string, package.loaded._G == _G, type(package.path), package.config:sub(1, 1)) -- expect: true	true	string	/
-- a module file found through package.path
local dir = os.tmpname()
os.remove(dir)
local path = dir .. "_mod.lua"
local f = assert(io.open(path, "w"))
f:write("local name, file = ...\nlocal M = {}\nfunction M.who() return 'module' end\nM.same = file ~= nil\nreturn M\n")
f:close()
package.path = dir .. "_?.lua;" .. package.path
print(require("mod").who(), require("mod").same) -- expect: module	true
print(package.searchpath("mod", package.path) == path) -- expect: true
os.remove(path)
print(pcall(require)) -- expect: false	bad argument #1 to 'require' (string expected, got no value)
