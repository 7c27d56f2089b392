print(package.loaded._G == _G, package.loaded.string == string, package.loaded.package == package) -- expect: true	true	true
for _, name in ipairs({ "coroutine", "debug", "io", "math", "os", "table", "utf8" }) do io.write(name, " ", tostring(package.loaded[name] == _G[name]), "; ") end print() -- expect: coroutine true; debug true; io true; math true; os true; table true; utf8 true; 
package.loaded.fake = "a fake"
print((require("fake"))) -- expect: a fake
package.loaded.fake = nil
print((pcall(require, "fake"))) -- expect: false
-- require goes by the table it got at the start
local loaded = package.loaded
package.loaded = {}
loaded.other = "still found"
print((require("other"))) -- expect: still found
package.loaded = loaded
