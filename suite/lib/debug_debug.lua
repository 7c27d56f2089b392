-- debug.debug () reads lines and runs them, until there are no more or one is `cont`
print(type(debug.debug), debug.getinfo(debug.debug, "S").what) -- expect: function	C
