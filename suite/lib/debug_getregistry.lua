local r = debug.getregistry()
print(type(r), r == debug.getregistry(), r._LOADED == package.loaded, r._PRELOAD == package.preload) -- expect: table	true	true	true
r.own = 1
print(debug.getregistry().own) -- expect: 1
