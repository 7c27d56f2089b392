-- what require gives: the module and the loader's data
package.preload.a = function(...) print(...) return "module a" end
print(require("a"))
-- expect: a	:preload:
-- expect: module a	:preload:
print(require("a")) -- expect: module a
package.preload.b = function() return nil end
print(require("b")) -- expect: true	:preload:
package.preload.c = function() return false end
print(require("c")) -- expect: false	:preload:
print(package.loaded.c) -- expect: false
package.preload.d = function(name) package.loaded[name] = "set by itself" end
print(require("d")) -- expect: set by itself	:preload:
table.insert(package.searchers, 2, function(name) if name == "e" then return function(...) return { ... } end, "extra" end return "\n\tnot by me" end)
print(table.concat(require("e"), " "), select(2, require("e"))) -- expect: e extra
