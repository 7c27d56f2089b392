for line in package.config:gmatch("[^\n]+") do print(line) end
-- expect: /
-- expect: ;
-- expect: ?
-- expect: !
-- expect: -
print(#package.config, type(package.config)) -- expect: 10	string
