print("start") -- expect: start
undefinedfunction(1, 2) -- expect error: attempt to call a nil value (global 'undefinedfunction')
