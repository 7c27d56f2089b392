-- std: 5.3
-- require gives one value, and so do the searchers; a path may be a number.
package.preload.loaded = function(...) return select("#", ...) end
print(require "loaded") -- expect: 2
print(select("#", require "loaded")) -- expect: 1
print(package.searchers[1]("absent"))
-- expect:
-- expect: 	no field package.preload['absent']
print(package.searchers[1]("loaded") == package.preload.loaded) -- expect: true
package.path, package.cpath = 1, ""
print((select(2, pcall(require, "absent")):match("no file '1'"))) -- expect: no file '1'
print(package.searchpath("a.b", "./?.x;/?.y"))
-- expect: nil	
-- expect: 	no file './a/b.x'
-- expect: 	no file '/a/b.y'
