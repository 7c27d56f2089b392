local r = debug.getregistry()
print(type(r), r == debug.getregistry(), r._LOADED == package.loaded, r._PRELOAD == package.preload, r[1] == coroutine.running(), r[2] == _G) -- expect: table	true	true	true	true	true
r.own = 1
print(debug.getregistry().own) -- expect: 1
