-- The language server in Neovim: `require("vnc").setup()`. For versions from 0.7 on, by what each of them offers.
local M = {}

-- `cmd`: how the server is started; `root_markers`: the files that tell a project's folder.
M.defaults = { cmd = { "vnc", "lsp" }, root_markers = { "vnc.toml", ".git" } }

local clients = {}

-- The nearest folder upwards that has one of these files; without one, the script's own.
local function root_of(file, markers)
  local folder = vim.fn.fnamemodify(file, ":p:h")
  for _, marker in ipairs(markers) do
    local found = vim.fn.findfile(marker, folder .. ";")
    if found == "" then
      found = vim.fn.finddir(marker, folder .. ";")
    end
    if found ~= "" then
      return vim.fn.fnamemodify(found, ":p"):gsub("/$", ""):gsub("/[^/]*$", "")
    end
  end
  return folder
end

local function attach(event, options)
  local root = root_of(event.file, options.root_markers)
  local config = vim.tbl_extend("force", { name = "vnc", root_dir = root }, options)
  if vim.lsp.start then
    vim.lsp.start(config)
    return
  end
  clients[root] = clients[root] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(event.buf, clients[root])
end

-- What the server's lenses ask the editor to do, in a terminal: only the compiler renders and asks writers.
local function commands(program)
  local function run(words)
    return function(command)
      local uri, place = unpack(command.arguments)
      local file = vim.uri_to_fname(uri)
      local given = vim.list_extend({ program }, words(vim.fn.fnamemodify(file, ":t"), place))
      vim.cmd("botright 12split | enew")
      vim.fn.termopen(given, { cwd = vim.fn.fnamemodify(file, ":h") })
    end
  end
  vim.lsp.commands["vnc.previewHere"] = run(function(file, label)
    return { "preview", file, "--from", label }
  end)
  vim.lsp.commands["vnc.expandBlock"] = run(function(file, block)
    return { "expand", file, "--block", (block:gsub("^.*:", "")) }
  end)
end

-- Call it once; every `.vns` file that is opened then has the server.
function M.setup(given)
  local options = vim.tbl_extend("force", M.defaults, given or {})
  commands(options.cmd[1])
  if vim.lsp.config and vim.lsp.enable then
    vim.lsp.config("vnc", vim.tbl_extend("force", { filetypes = { "vns" } }, options))
    vim.lsp.enable("vnc")
    return
  end
  vim.api.nvim_create_autocmd("FileType", {
    pattern = "vns",
    callback = function(event)
      attach(event, options)
    end,
  })
end

return M
