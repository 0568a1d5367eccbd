-- Drives the client: what it has got from the server is printed as JSON.
local asked = vim.fn.json_decode(vim.env.ASKED)
vim.cmd('filetype on')
vim.cmd('edit ' .. vim.fn.fnameescape(asked.file))
local buffer = vim.api.nvim_get_current_buf()
local got = {}

local function ask(method, params)
  local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 15000), method)
  local _, answer = next(answers)
  return answer.result
end

local function problems()
  local list = vim.diagnostic.get(buffer)
  table.sort(list, function(a, b) return a.lnum < b.lnum end)
  return list
end

local function at(place)
  return {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = { line = place[1], character = place[2] },
  }
end

local ok, why = pcall(function()
  assert(vim.wait(15000, function() return #problems() > 0 end, 20), 'no diagnostics')
  got.problems = vim.tbl_map(function(one)
    return { code = one.code or one.user_data.lsp.code, line = one.lnum, column = one.col, message = one.message }
  end, problems())
  got.server = vim.lsp.get_client_by_id(kakao_share).rpc.handle:get_pid()
  if asked.onlyStart then return end
  got.hover = ask('textDocument/hover', at(asked.hover)).contents.value
  got.definition = ask('textDocument/definition', at(asked.definition))
  local completions = ask('textDocument/completion', at(asked.completion))
  got.completions = vim.tbl_map(function(one) return one.label end, completions.items or completions)
  got.explained = ask('workspace/executeCommand', { command = 'kakaoShareDoctor.explain', arguments = { 'KOE009' } })
  got.report = ask('workspace/executeCommand', { command = 'kakaoShareDoctor.diagnose' })
  local range = { start = at(asked.fix).position, ['end'] = at(asked.fix).position }
  local actions = ask('textDocument/codeAction', {
    textDocument = at(asked.fix).textDocument, range = range, context = { diagnostics = {} },
  })
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  got.fixed = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n')
  assert(vim.wait(15000, function() return #problems() < #got.problems end, 20), 'the problem stays')
end)
if not ok then got.failed = tostring(why) end
io.stdout:write('\nGOT ' .. vim.fn.json_encode(got) .. '\n')
io.stdout:flush()
if asked.onlyStart then vim.wait(60000) end
vim.cmd('qall!')
