print(#package.searchers, type(package.searchers[1])) -- expect: 4	function
local log = {}
package.searchers = {
  function(name) log[#log + 1] = "first" return "\n\tfirst knows no " .. name end,
  function(name) log[#log + 1] = "second" return nil end,
  function(name) log[#log + 1] = "third" if name == "found" then return function(n, extra) return n .. " with " .. extra end, "extra" end return 12 end,
}
print(require("found")) -- expect: found with extra	extra
print(table.concat(log, " ")) -- expect: first second third
print((pcall(require, "lost"))) -- expect: false
package.searchers[1] = function() error("searcher failed", 0) end
print(pcall(require, "anything")) -- expect: false	searcher failed
